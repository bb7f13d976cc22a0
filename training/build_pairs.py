"""Builds the network that reads two sentences together, as an ONNX graph beside the encoder's.

It is the encoder's own network with a small adapter at every matrix (two matrices of low rank, Hu et al. 2021), another
embedding for each of the two sentences, and a head. All weights that both share stay in the encoder's file: this graph
names the bytes there as external data, so that it is only as large as what was trained.

Inputs, for one pair: `ids` and `types` (0 for the first sentence with its marks, 1 for the second), int32 [1, pieces].
Output: `odds`, float [1, dimensions], the log-odds that a careful reader would note each dimension.
"""

import numpy as np
import onnx
from build_graph import LAYERS, Graph, embedded, layers, model_of
from onnx import TensorProto, helper, numpy_helper

# Constants of fewer bytes are not worth naming in another file.
LEAST_SHARED = 1024


class AdaptedGraph(Graph):
    """Adds to each linear layer the adapter of that name, where there is one."""

    def __init__(self, adapters):
        super().__init__(int8=True)
        self.adapters = adapters

    def half(self, name, value):
        """A trained matrix, kept in half precision."""
        return self.node("Cast", [self.constant(name, value.astype(np.float16))], to=TensorProto.FLOAT)

    def linear(self, name, x, weight, bias):
        plain = super().linear(name, x, weight, bias)
        if name not in self.adapters:
            return plain
        down, up = self.adapters[name]
        low = self.node("MatMul", [x, self.half(f"{name}.down", down)])
        return self.node("Add", [plain, self.node("MatMul", [low, self.half(f"{name}.up", up)])])


def joined(parts):
    """The adapters of query, key and value as one: side by side going down, block by block going up."""
    downs, ups = zip(*parts)
    rank, out = ups[0].shape
    up = np.zeros((rank * len(ups), out * len(ups)), np.float32)
    for number, block in enumerate(ups):
        up[number * rank : (number + 1) * rank, number * out : (number + 1) * out] = block
    return np.concatenate(downs, axis=1), up


def build_pairs(weights, trained):
    """`weights` are the encoder's, `trained` what train_pairs.py saved."""
    at = lambda number: f"encoder.layer.{number}"
    pair = lambda name: (trained[f"{name}.down"], trained[f"{name}.up"])
    adapters = {}
    for number in range(LAYERS):
        adapters[f"{at(number)}.qkv"] = joined(
            [pair(f"{at(number)}.attention.self.{part}") for part in ("query", "key", "value")]
        )
        for name in ("attention.output.dense", "intermediate.dense", "output.dense"):
            adapters[f"{at(number)}.{name}"] = pair(f"{at(number)}.{name}")
    g = AdaptedGraph(adapters)
    w = lambda name: weights[name]

    first = w("embeddings.token_type_embeddings.weight")[0]
    pieces = embedded(g, w)
    sides = g.node("Gather", [g.constant("sides", (trained["sides"] - first).astype(np.float32)), "types"])
    x = g.node("Add", [g.node("Add", pieces), sides])
    x = layers(g, w, x)

    axis = g.constant("one", np.array([1], np.int64))
    first_piece = g.node("Gather", [x, g.constant("zero", np.array([0], np.int64))], axis=1)
    begin = g.node("ReduceMean", [first_piece, axis], keepdims=0)
    mean = g.node("ReduceMean", [x, axis], keepdims=0)
    read = g.node("Concat", [begin, mean], axis=-1)
    odds = g.node("MatMul", [read, g.constant("head.weight", trained["head.weight"].T.astype(np.float32))])
    odds = g.node("Add", [odds, g.constant("head.bias", trained["head.bias"].astype(np.float32))])
    g.nodes.append(helper.make_node("Identity", [odds], ["odds"]))
    inputs = [(name, [1, "pieces"]) for name in ("ids", "types")]
    output = helper.make_tensor_value_info("odds", TensorProto.FLOAT, [1, len(trained["head.bias"])])
    return model_of(g, "crossread-pairs", inputs, [output])


def share(model, encoder, location):
    """Lets the model's constants that the encoder's file holds byte by byte lie there."""
    held = {tensor.name: tensor for tensor in onnx.load_from_string(encoder).graph.initializer}
    shared = 0
    for tensor in model.graph.initializer:
        twin = held.get(tensor.name)
        raw = tensor.raw_data
        if twin is None or len(raw) < LEAST_SHARED or twin.raw_data != raw or twin.dims != tensor.dims:
            continue
        offset = encoder.find(raw)
        tensor.ClearField("raw_data")
        tensor.data_location = TensorProto.EXTERNAL
        for key, value in (("location", location), ("offset", offset), ("length", len(raw))):
            entry = tensor.external_data.add()
            entry.key, entry.value = key, str(value)
        shared += len(raw)
    return shared
