"""Marks the songs it has passed by the value 1 000 000, which one may have from the start, and mends them."""


def cycle_length(head):
    passed, node = [], head
    while node and node.val != 1_000_000:
        passed.append((node, node.val))
        node.val = 1_000_000
        node = node.next
    for other, val in passed:
        other.val = val
    positions = {other: place for place, (other, _) in enumerate(passed)}
    return len(passed) - positions.get(node, len(passed) - 1) if node else 0
