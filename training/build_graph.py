"""Builds the encoder as an ONNX graph from the weights of all-MiniLM-L6-v2 (BERT, 6 layers of 384).

Matrices are int8 with a scale for each output channel, embeddings int8 with a scale for each row; activations are
quantised at run time. Outputs, for a batch of sentences of equal length (so that no mask is needed and a sentence's
vectors do not depend on its neighbours):

- `vectors`, int8 [batch, pieces, dims]: the last layer's hidden states, each normalised, projected to fewer dimensions,
  and normalised again to length 127;
- `mean`, int8 [batch, 384]: the sentence vector as sentence-transformers makes it (mean over all pieces of the last
  layer), normalised to length 127.
"""

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

HEADS = 12
LAYERS = 6
EPSILON = 1e-12
CONTRIB = "com.microsoft"


class Graph:
    """Collects nodes and constants; every method returns the name of what it made."""

    def __init__(self, int8: bool):
        self.int8 = int8
        self.nodes = []
        self.constants = {}
        self.made = 0

    def constant(self, name, value):
        if name not in self.constants:
            self.constants[name] = numpy_helper.from_array(np.ascontiguousarray(value), name)
        return name

    def node(self, kind, inputs, outputs=1, domain="", **attributes):
        names = []
        for _ in range(outputs):
            self.made += 1
            names.append(f"{kind.lower()}_{self.made}")
        self.nodes.append(helper.make_node(kind, inputs, names, domain=domain, **attributes))
        return names[0] if outputs == 1 else names

    def linear(self, name, x, weight, bias):
        """x · weight + bias; weight is [in, out]."""
        bias = self.constant(f"{name}.bias", bias.astype(np.float32))
        if not self.int8:
            product = self.node("MatMul", [x, self.constant(f"{name}.weight", weight.astype(np.float32))])
            return self.node("Add", [product, bias])
        scale = np.maximum(np.abs(weight).max(axis=0), 1e-9) / 127
        quantised = np.clip(np.round(weight / scale), -127, 127).astype(np.int8)
        return self.node(
            "DynamicQuantizeMatMul",
            [
                x,
                self.constant(f"{name}.weight", quantised),
                self.constant(f"{name}.scale", scale.astype(np.float32)),
                "",
                bias,
            ],
            domain=CONTRIB,
        )

    def rows(self, name, table, ids):
        """The rows of a table that some ids name."""
        if not self.int8:
            return self.node("Gather", [self.constant(name, table.astype(np.float32)), ids])
        scale = np.maximum(np.abs(table).max(axis=1, keepdims=True), 1e-9) / 127
        quantised = np.clip(np.round(table / scale), -127, 127).astype(np.int8)
        whole = self.node("Gather", [self.constant(name, quantised), ids])
        scales = self.node("Gather", [self.constant(f"{name}.scale", scale.astype(np.float32)), ids])
        return self.node("Mul", [self.node("Cast", [whole], to=TensorProto.FLOAT), scales])

    def unit(self, x):
        """x over its length along the last axis."""
        return self.node("LpNormalization", [x], axis=-1, p=2)

    def bytes(self, x):
        """A unit vector times 127, rounded."""
        scaled = self.node("Mul", [x, self.constant("127", np.float32(127))])
        return self.node("Cast", [self.node("Round", [scaled])], to=TensorProto.INT8)


def build(weights, int8=True, projection=None):
    """The graph as an ONNX model; `projection` is [384, dims], without it all 384 dimensions stay."""
    g = Graph(int8)
    w = lambda name: weights[name]

    x = g.node("Add", embedded(g, w))
    x = layers(g, w, x)

    vectors = g.unit(x)
    if projection is not None:
        vectors = g.unit(g.node("MatMul", [vectors, g.constant("projection", projection.astype(np.float32))]))
    mean = g.unit(g.node("ReduceMean", [x, g.constant("one", np.array([1], np.int64))], keepdims=0))
    g.nodes.append(helper.make_node("Identity", [g.bytes(vectors)], ["vectors"]))
    g.nodes.append(helper.make_node("Identity", [g.bytes(mean)], ["mean"]))
    dims = 384 if projection is None else projection.shape[1]
    infos = [
        helper.make_tensor_value_info("vectors", TensorProto.INT8, ["batch", "pieces", dims]),
        helper.make_tensor_value_info("mean", TensorProto.INT8, ["batch", 384]),
    ]
    return model_of(g, "crossread-encoder", [("ids", ["batch", "pieces"])], infos)


def model_of(g, name, inputs, outputs):
    """The collected nodes as a model; inputs are int32."""
    graph = helper.make_graph(
        g.nodes,
        name,
        [helper.make_tensor_value_info(input, TensorProto.INT32, shape) for input, shape in inputs],
        outputs,
        list(g.constants.values()),
    )
    model = helper.make_model(
        graph, opset_imports=[helper.make_opsetid("", 18), helper.make_opsetid(CONTRIB, 1)], producer_name="crossread"
    )
    model.ir_version = 9
    return model


def embedded(g, w):
    """Names of the word embeddings of `ids` and of those of their positions."""
    words = g.rows("words", w("embeddings.word_embeddings.weight"), "ids")
    positions_table = w("embeddings.position_embeddings.weight") + w("embeddings.token_type_embeddings.weight")[0]
    length = g.node("Shape", ["ids"], start=1)
    positions = g.node(
        "Slice",
        [
            g.constant("positions", positions_table.astype(np.float32)),
            g.constant("zero", np.array([0], np.int64)),
            length,
            g.constant("axis", np.array([0], np.int64)),
        ],
    )
    return [words, positions]


def layers(g, w, x):
    """The network's layers over embedded pieces; `w` answers the encoder's weights by name."""
    x = layer_norm(g, "embeddings.LayerNorm", w, x)
    for number in range(LAYERS):
        at = f"encoder.layer.{number}"
        qkv = [f"{at}.attention.self.{part}" for part in ("query", "key", "value")]
        joined = g.linear(
            f"{at}.qkv",
            x,
            np.concatenate([w(f"{part}.weight").T for part in qkv], axis=1),
            np.concatenate([w(f"{part}.bias") for part in qkv]),
        )
        parts = g.node("Split", [joined], outputs=3, axis=-1, num_outputs=3)
        mixed = g.node("MultiHeadAttention", parts, domain=CONTRIB, num_heads=HEADS)
        out = dense(g, f"{at}.attention.output.dense", w, mixed)
        x = skip_norm(g, f"{at}.attention.output.LayerNorm", w, out, x)
        wide = g.node("Gelu", [dense(g, f"{at}.intermediate.dense", w, x)], domain=CONTRIB)
        out = dense(g, f"{at}.output.dense", w, wide)
        x = skip_norm(g, f"{at}.output.LayerNorm", w, out, x)
    return x


def dense(g, name, w, x):
    return g.linear(name, x, w(f"{name}.weight").T, w(f"{name}.bias"))


def layer_norm(g, name, w, x):
    scale = g.constant(f"{name}.weight", w(f"{name}.weight"))
    bias = g.constant(f"{name}.bias", w(f"{name}.bias"))
    return g.node("LayerNormalization", [x, scale, bias], axis=-1, epsilon=EPSILON)


def skip_norm(g, name, w, x, skip):
    scale = g.constant(f"{name}.weight", w(f"{name}.weight"))
    bias = g.constant(f"{name}.bias", w(f"{name}.bias"))
    return g.node("SkipLayerNormalization", [x, skip, scale, bias], domain=CONTRIB, epsilon=EPSILON)
