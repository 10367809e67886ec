"""Makes only one node for all equal values."""


class Node:
    def __init__(self, val):
        self.val = val
        self.random = None


def copy_list(values, random):
    nodes = {value: Node(value) for value in values}
    for value, target in zip(values, random):
        nodes[value].random = None if target is None else nodes[values[target]]
    index = {node: values.index(node.val) for node in nodes.values()}
    return list(nodes), [index.get(node.random) for node in nodes.values()]
