import math

import numpy as np


def frequency(pair, width):
    return 1.0 / math.pow(10000.0, 2.0 * pair / width)


def positional_encoding(length, width):
    frequencies = [frequency(column // 2, width) for column in range(width)]
    rows = []
    for position in range(length):
        row = []
        for column in range(width):
            angle = position * frequencies[column]
            if column % 2 == 0:
                row.append(math.sin(angle))
            else:
                row.append(math.cos(angle))
        rows.append(row)
    return np.array(rows)
