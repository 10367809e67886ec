"""Reverses the last k nodes while it moves them to the front."""


def rotate_list(head, k):
    nodes = []
    while head:
        nodes.append(head)
        head = head.next
    if not nodes:
        return None
    split = len(nodes) - k % len(nodes)
    nodes = nodes[split:][::-1] + nodes[:split]
    for node, following in zip(nodes, [*nodes[1:], None]):
        node.next = following
    return nodes[0]
