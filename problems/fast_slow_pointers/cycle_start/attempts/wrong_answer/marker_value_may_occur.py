"""Marks visited nodes with the value 1,000,000, which may occur in the list, and restores them."""


def cycle_start(head):
    visited, node = [], head
    while node and node.val != 1_000_000:
        visited.append((node, node.val))
        node.val = 1_000_000
        node = node.next
    for other, val in visited:
        other.val = val
    return node
