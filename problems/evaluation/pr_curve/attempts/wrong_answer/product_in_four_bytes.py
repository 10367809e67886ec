"""Multiplies counts in four bytes with a sign: 47,000 * 47,000 is too large."""

from ctypes import c_int32
from itertools import groupby


def average_precision(y_true, scores):
    positives = sum(y_true)
    if positives == 0:
        raise ValueError("no positives")
    area = 0.0
    tp = seen = 0
    for _, group in groupby(sorted(zip(scores, y_true), reverse=True), key=lambda row: row[0]):
        labels = [label for _, label in group]
        tp += sum(labels)
        seen += len(labels)
        area += c_int32(sum(labels) * tp).value / seen
    return area / positives
