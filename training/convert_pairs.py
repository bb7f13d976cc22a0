"""Makes public/models/minilm/pairs.onnx from what train_pairs.py saved.

    /tmp/venv/bin/python training/convert_pairs.py .cache/pairs.npz

Needs the packages of requirements.txt only, and the encoder's file as convert.py makes it: most weights stay there.
"""

import json
import sys
from pathlib import Path

import numpy as np
import onnx
from build_pairs import build_pairs, share
from convert import OUT, model_folder, pieces_of, prune, sha256
from safetensors.numpy import load_file


def main():
    trained = dict(np.load(Path(sys.argv[1])))
    folder = model_folder()
    weights = load_file(folder / "model.safetensors")
    _, kept = pieces_of(folder)
    model = build_pairs(prune(weights, kept), trained)
    encoder = OUT / "model.onnx"
    shared = share(model, encoder.read_bytes(), encoder.name)
    onnx.save(model, OUT / "pairs.onnx")
    provenance = {
        "made of": "model.onnx and adapters trained by training/train_pairs.py",
        "made by": "training/convert_pairs.py",
        "bytes in model.onnx": shared,
        "sha256": {"model.onnx": sha256(encoder), "pairs.onnx": sha256(OUT / "pairs.onnx")},
    }
    (OUT / "pairs.provenance.json").write_text(json.dumps(provenance, indent=2) + "\n")
    print(json.dumps(provenance, indent=2))


if __name__ == "__main__":
    main()
