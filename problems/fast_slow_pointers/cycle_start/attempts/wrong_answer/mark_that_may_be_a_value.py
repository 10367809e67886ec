"""Marks the signs it has passed by the value 1 000 000, which one may have from the start, and mends them."""


def cycle_start(head):
    passed, node = [], head
    while node and node.val != 1_000_000:
        passed.append((node, node.val))
        node.val = 1_000_000
        node = node.next
    for other, val in passed:
        other.val = val
    return node
