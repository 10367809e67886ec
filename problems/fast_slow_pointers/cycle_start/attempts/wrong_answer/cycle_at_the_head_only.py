"""Finds only cycles that begin at the head."""


def cycle_start(head):
    seen, node = set(), head
    while node and node not in seen:
        seen.add(node)
        node = node.next
    return node and head
