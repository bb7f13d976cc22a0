"""Makes training/projection.npy: the 128 principal directions of the last layer's word-piece vectors.

    python training/fit_projection.py SHARED [LIMIT]

SHARED is the folder of the measuring material; the sentences are those of its `train` events (LIMIT: only so many, to
try the script). The file in the project was made so once; another run gives the same directions up to rounding, and so
another model, which then needs its scorer trained anew (scripts/train.ts encoded).
"""

import json
import sys
from pathlib import Path

import numpy as np
import onnxruntime
from build_graph import build
from convert import ROOT, model_folder
from safetensors.numpy import load_file
from tokenizers import Tokenizer

DIMS = 128
MOST_PIECES = 128
# One piece in so many is enough to tell the directions.
SAMPLE = 3


def train_sentences(shared):
    split = json.loads((shared / "gold/split.json").read_text())
    lines = {}
    texts = set()
    for event in split["sets"]["train"]:
        path = shared / "gold" / split["gold"][event]
        if path.suffix == ".jsonl":
            if path not in lines:
                lines[path] = {row["event"]: row for row in map(json.loads, path.read_text().splitlines())}
            labels = lines[path][event]
        else:
            labels = json.loads(path.read_text())
        story = (shared / "gold/stories" / labels["file"]).resolve()
        if not story.exists():
            story = (shared / "gold" / labels["file"]).resolve()
        if story.suffix == ".jsonl":
            rows = map(json.loads, story.read_text().splitlines())
            docs = next(row for row in rows if row["event"] == event)["docs"]
        else:
            docs = json.loads(story.read_text())["docs"]
        texts.update(sentence["text"].strip() for doc in docs for sentence in doc["sentences"])
    return sorted(texts)


def main():
    folder = model_folder()
    model = build(load_file(folder / "model.safetensors"), int8=False)
    session = onnxruntime.InferenceSession(model.SerializeToString())
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.enable_truncation(MOST_PIECES)
    texts = train_sentences(Path(sys.argv[1]))
    if len(sys.argv) > 2:
        texts = texts[: int(sys.argv[2])]
    vectors = []
    for text in texts:
        ids = np.array([tokenizer.encode(text).ids], np.int32)
        vectors.append(session.run(["vectors"], {"ids": ids})[0][0, 1:-1].astype(np.float32) / 127)
    pieces = np.concatenate(vectors)[::SAMPLE]
    _, _, directions = np.linalg.svd(pieces - pieces.mean(axis=0), full_matrices=False)
    np.save(ROOT / "training/projection.npy", np.ascontiguousarray(directions[:DIMS].T).astype(np.float16))
    print(f"{len(texts)} sentences, {len(pieces)} pieces")


if __name__ == "__main__":
    main()
