import numpy as np

UNITS = {  # name: weight of both inputs, bias
    "AND": (1.0, -1.0),
    "OR": (1.0, 0.0),
    "NAND": (-1.0, 2.0),
    "NOR": (-1.0, 1.0),
}
TWO_LAYERS = {"XOR": ["OR", "NAND", "AND"], "XNOR": ["AND", "NOR", "OR"]}  # the last unit joins the others


def gate_weights(name: str) -> list[tuple[np.ndarray, np.ndarray]]:
    if name in UNITS:
        return [layer([name])]
    if name in TWO_LAYERS:
        *hidden, output = TWO_LAYERS[name]
        return [layer(hidden), layer([output])]
    raise ValueError(f"unknown gate: {name}")


def layer(names: list[str]) -> tuple[np.ndarray, np.ndarray]:
    weights = [[UNITS[name][0], UNITS[name][0]] for name in names]
    return np.array(weights), np.array([UNITS[name][1] for name in names])
