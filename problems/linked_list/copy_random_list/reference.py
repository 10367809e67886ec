from __future__ import annotations


class _Node:
    next: _Node | None
    random: _Node | None

    def __init__(self, val: int) -> None:
        self.val = val


def copy_list(values: list[int], random: list[int | None]) -> tuple[list[int], list[int | None]]:
    nodes = [_Node(value) for value in values]
    for node, following, target in zip(nodes, [*nodes[1:], None], random):
        node.next = following
        node.random = None if target is None else nodes[target]
    head = _copied(nodes[0] if nodes else None)
    for node in nodes:
        node.next = node.random = None
    copies = _nodes(head)
    index = {None: None} | {node: i for i, node in enumerate(copies)}
    return [node.val for node in copies], [index[node.random] for node in copies]


def _copied(head: _Node | None) -> _Node | None:
    nodes = _nodes(head)
    copies = {None: None} | {node: _Node(node.val) for node in nodes}
    for node in nodes:
        copies[node].next = copies[node.next]
        copies[node].random = copies[node.random]
    return copies[head]


def _nodes(head: _Node | None) -> list[_Node]:
    nodes = []
    while head:
        nodes.append(head)
        head = head.next
    return nodes
