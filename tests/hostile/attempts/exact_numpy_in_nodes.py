"""Put numbers of another library into the nodes, where there is one."""
# problem: connect_siblings
# about: exactness
# verdicts: wrong_answer, load_error, access_denied, runtime_error

import numpy
from itertools import pairwise


def connect_siblings(root):
    level = [root] if root else []
    while level:
        for node, neighbour in pairwise(level):
            node.next = neighbour
        below = [child for node in level for child in (node.left, node.right) if child]
        for node in level:
            node.val = numpy.float32(node.val)
        level = below
