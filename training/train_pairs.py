"""Trains the network that reads two sentences together (build_pairs.py) and converts it.

    npx tsx scripts/export-pairs.ts .cache/pairs.json
    python -m venv /tmp/venv && /tmp/venv/bin/pip install -r training/requirements-pairs.txt
    /tmp/venv/bin/python training/train_pairs.py .cache/pairs.json

Only the adapters, the embeddings of the two sides and the head are trained; the encoder's own weights stay. Takes about
half an hour on two cores. Order and rounding of sums differ from machine to machine: another run gives other weights of
about the same worth.
"""

import json
import math
import random
import sys
import time
from pathlib import Path

import numpy as np
import torch
from convert import model_folder
from transformers import AutoModel, AutoTokenizer

RANK = 16
EPOCHS = 3
BATCH = 16
RATE = 8e-4
WARM_UP = 60
DROPOUT = 0.2
DECAY = 0.01
# Word pieces of both sentences and their marks; read-pairs.ts cuts in the same way.
LONGEST = 160
SEED = 2
# Batches are made of pairs of like length, from so many batches' worth at a time.
BUCKETS = 16
SAY_EVERY = 50


class Adapted(torch.nn.Module):
    """A linear layer that stays, and the product of two matrices of low rank beside it."""

    def __init__(self, base):
        super().__init__()
        self.base = base
        self.down = torch.nn.Parameter(torch.randn(RANK, base.in_features) / math.sqrt(base.in_features))
        self.up = torch.nn.Parameter(torch.zeros(base.out_features, RANK))

    def forward(self, x):
        return self.base(x) + (x @ self.down.T) @ self.up.T


class Reader(torch.nn.Module):
    def __init__(self, encoder, dimensions):
        super().__init__()
        self.encoder = encoder
        for parameter in encoder.parameters():
            parameter.requires_grad = False
        for layer in encoder.encoder.layer:
            attention = layer.attention.self
            for part in ("query", "key", "value"):
                setattr(attention, part, Adapted(getattr(attention, part)))
            for place in (layer.attention.output, layer.intermediate, layer.output):
                place.dense = Adapted(place.dense)
        encoder.embeddings.token_type_embeddings.weight.requires_grad = True
        self.dropout = torch.nn.Dropout(DROPOUT)
        self.head = torch.nn.Linear(2 * encoder.config.hidden_size, dimensions)

    def forward(self, inputs):
        hidden = self.encoder(**inputs).last_hidden_state
        mask = inputs["attention_mask"].unsqueeze(-1).float()
        mean = (hidden * mask).sum(1) / mask.sum(1)
        return self.head(self.dropout(torch.cat([hidden[:, 0], mean], -1)))


def batches(lengths):
    """Positions of pairs, in batches of like length, in random order."""
    order = list(range(len(lengths)))
    random.shuffle(order)
    made = []
    for at in range(0, len(order), BATCH * BUCKETS):
        near = sorted(order[at : at + BATCH * BUCKETS], key=lambda i: lengths[i])
        made += [near[i : i + BATCH] for i in range(0, len(near), BATCH)]
    random.shuffle(made)
    return made


def train(pairs, dimensions, save):
    """Trains on {"a", "b", "weight", "noted"} (how surely each dimension is noted, 0 to 1)."""
    torch.manual_seed(SEED)
    random.seed(SEED)
    tokenizer = AutoTokenizer.from_pretrained(model_folder())
    model = Reader(AutoModel.from_pretrained(model_folder()), dimensions)
    split = lambda pair, swap: tokenizer(
        *((pair["b"], pair["a"]) if swap else (pair["a"], pair["b"])), truncation=True, max_length=LONGEST
    )
    pieces = [(split(pair, False), split(pair, True)) for pair in pairs]
    trained = [parameter for parameter in model.parameters() if parameter.requires_grad]
    steps = EPOCHS * math.ceil(len(pairs) / BATCH)
    optimizer = torch.optim.AdamW(trained, lr=RATE, weight_decay=DECAY)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1, step / WARM_UP) * max(0.0, 1 - step / steps)
    )
    step, begun = 0, time.time()
    model.train()
    for epoch in range(EPOCHS):
        for batch in batches([len(one["input_ids"]) for one, _ in pieces]):
            swap = int(random.random() < 0.5)
            inputs = tokenizer.pad([pieces[i][swap] for i in batch], return_tensors="pt")
            noted = torch.tensor([pairs[i]["noted"] for i in batch], dtype=torch.float32)
            weight = torch.tensor([pairs[i]["weight"] for i in batch], dtype=torch.float32).unsqueeze(-1)
            loss = torch.nn.functional.binary_cross_entropy_with_logits(model(inputs), noted, reduction="none")
            optimizer.zero_grad()
            (loss * weight).mean().backward()
            torch.nn.utils.clip_grad_norm_(trained, 1.0)
            optimizer.step()
            schedule.step()
            step += 1
            if step % SAY_EVERY == 0:
                print(f"step {step} of {steps}, {time.time() - begun:.0f} s", file=sys.stderr, flush=True)
        save(epoch, weights_of(model))


def weights_of(model):
    """What was trained, by the encoder's own names; matrices as [in, out]."""
    found = {}
    for name, parameter in model.named_parameters():
        if not parameter.requires_grad:
            continue
        value = parameter.detach().numpy().copy()
        name = name.removeprefix("encoder.")
        if name == "embeddings.token_type_embeddings.weight":
            found["sides"] = value
        elif name.endswith((".down", ".up")):
            found[name] = value.T
        else:
            found[name] = value
    return found


def main():
    torch.set_num_threads(2)
    given = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    out = Path(sys.argv[2] if len(sys.argv) > 2 else sys.argv[1]).with_suffix(".npz")
    train(given["pairs"], len(given["dimensions"]), lambda epoch, weights: np.savez(out, **weights))
    print(out)


if __name__ == "__main__":
    main()
