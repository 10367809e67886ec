"""Compares elements as 32-bit floats, in which neighbors above 16,777,216 are equal."""

import struct


def _single(number):
    return struct.unpack("f", struct.pack("f", number))[0]


def search_infinite_array(reader, key):
    low, high = 0, 1
    while _single(reader.get(high)) < _single(key):
        low, high = high + 1, high * 2
    while low < high:
        middle = (low + high) // 2
        if _single(reader.get(middle)) < _single(key):
            low = middle + 1
        else:
            high = middle
    return low if _single(reader.get(low)) == _single(key) else -1
