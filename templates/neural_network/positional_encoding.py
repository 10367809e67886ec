import numpy as np


def positional_encoding(length: int, width: int) -> np.ndarray:
    """Return sines in even and cosines in odd columns, of pos / 10000**(2i / width) for columns 2i and 2i + 1."""
