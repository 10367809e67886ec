"""Finds only cycles that begin at the head."""


def has_cycle(head):
    seen, node = set(), head
    while node and node not in seen:
        seen.add(node)
        node = node.next
        if node is head:
            return head is not None
    return False
