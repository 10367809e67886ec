from itertools import pairwise


def merge_k_lists(lists):
    nodes = []
    for node in lists:
        while node:
            nodes.append(node)
            node = node.next
    if not nodes:
        return None
    nodes.sort(key=lambda node: node.val)
    for node, following in pairwise(nodes):
        node.next = following
    nodes[-1].next = None
    return nodes[0]
