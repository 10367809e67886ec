"""Hidden suite of logic_gates."""

from fractions import Fraction

import numpy as np

from judge.suite import edge_cases, exhaustive_cases, random_cases

GATES = {  # the number of layers, and the outputs for (0, 0), (0, 1), (1, 0) and (1, 1)
    "AND": (1, [0, 0, 0, 1]),
    "OR": (1, [0, 1, 1, 1]),
    "NAND": (1, [1, 1, 1, 0]),
    "NOR": (1, [1, 0, 0, 0]),
    "XOR": (2, [0, 1, 1, 0]),
    "XNOR": (2, [1, 0, 0, 1]),
}


def valid(name):
    return len(name) <= 10


def expected(name):
    """Return one of the right networks, with each bias in the middle between two sums; raise for other names."""
    if name not in GATES:
        raise ValueError(f"unknown gate: {name}")
    bias = {"AND": -1.5, "OR": -0.5, "NAND": 1.5, "NOR": 0.5}
    joined = {"XOR": [("OR", "NAND"), ("AND",)], "XNOR": [("OR", "NAND"), ("NAND",)]}
    return [
        (np.array([[np.sign(-bias[unit])] * 2 for unit in units]), np.array([bias[unit] for unit in units]))
        for units in joined.get(name, [(name,)])
    ]


def check(call):
    """Check the shapes, and the output for each of the four inputs."""
    depth, truth = GATES[call.args[0]]
    if len(call.answer) != depth:
        return f"{call.args[0]} should have {depth} layer{'s' * (depth > 1)}, not {len(call.answer)}"
    inputs = 2
    for i, (w, b) in enumerate(call.answer):
        if not {w.dtype.kind, b.dtype.kind} <= set("fiu"):
            return f"the weights and biases of layer {i} should be floats or integers"
        if w.ndim != 2 or b.ndim != 1 or w.shape != (len(b), inputs):
            return f"in layer {i}, w should have a row per unit and {inputs} columns, and b a bias per unit"
        if len(b) > 16:
            return f"layer {i} should have up to 16 units"
        if not (np.isfinite(w).all() and np.isfinite(b).all()):
            return f"the weights and biases of layer {i} should be finite"
        if not all(-1_000_000 <= number <= 1_000_000 for number in w.ravel().tolist() + b.tolist()):
            return f"the weights and biases of layer {i} should be from -1,000,000 to 1,000,000"
        inputs = len(b)
    if inputs != 1:
        return f"the last layer should have one unit, not {inputs}"
    for (x, y), output in zip(((0, 0), (0, 1), (1, 0), (1, 1)), truth):
        if network_output(call.answer, [x, y]) != [output]:
            return f"the output for ({x}, {y}) should be {output}"
    return None


def network_output(layers, a):
    for w, b in layers:
        sums = [
            sum((Fraction(weight) * one for weight, one in zip(row, a)), Fraction(bias))
            for row, bias in zip(w.tolist(), b.tolist())
        ]
        a = [int(z > 0) for z in sums]
    return a


test_edges = edge_cases(
    **{name.lower(): (name,) for name in GATES},
    no_name=("",),
    small_letters=("and",),
    first_letter_small=("xOR",),
    capitalized=("Xor",),
    another_gate=("NOT",),
    start_of_a_name=("NAN",),
    name_within_another=("XNORX",),
    two_names=("AND OR",),
    space_at_the_end=("AND ",),
    space_at_the_start=(" NOR",),
    newline_at_the_end=("XOR\n",),
    null_character=("NAND\0",),
    accent=("ORé",),
    beyond_the_first_65536_characters=("XOR😀",),
    hyphen=("X-OR",),
    hash_sign=("#AND",),
    full_width=("\uff21\uff2e\uff24",),
    letter_of_another_alphabet=("\u0410ND",),
    soft_hyphen=("OR\u00ad",),
    attribute_of_a_class=("__class__",),
    attribute_of_a_module=("__name__",),
    name_of_a_module=("np",),
    name_of_a_method=("mro",),
    builtin=("print",),
    number=("0",),
    symbol=("&",),
    operator=("and not",),
    another_name_of_nand=("NOTAND",),
    negated_gate=("NOT OR",),
    another_name_of_xnor=("NXOR",),
    another_name_of_xor=("EXOR",),
    longest_name=("NANDNORXOR",),
    spelled_backward=("DNA",),
)


@exhaustive_cases(count=1_555)
def test_exhaustive(small):
    """All strings of up to four letters of the gates, and so all gates."""
    return (small.strings("ANDORX", 4),)


@random_cases
def test_random(st):
    """Names of gates with a letter more or less, or in another case, and other strings."""
    name = st.sampled_from(list(GATES))
    changed = st.tuples(name, st.sampled_from(["", "N", "X", " ", "1"])).map(lambda two: two[1] + two[0])
    return st.tuples(name | changed | name.map(str.lower) | st.text(max_size=10))


def workload(n):
    """Each gate; there is nothing that grows."""
    return {name: (name,) for name in ["XOR", "XNOR", "AND", "NOR"]}
