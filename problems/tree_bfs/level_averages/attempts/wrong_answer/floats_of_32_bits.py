"""Keeps the averages in 32-bit floats, which have seven digits."""

import struct


def level_averages(root):
    averages, level = [], [root] if root else []
    while level:
        average = sum(node.val for node in level) / len(level)
        averages.append(struct.unpack("f", struct.pack("f", average))[0])
        level = [child for node in level for child in (node.left, node.right) if child]
    return averages
