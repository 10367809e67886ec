"""Returns the index where the cycle begins."""


def cycle_length(head):
    positions = {}
    while head:
        if head in positions:
            return positions[head]
        positions[head] = len(positions)
        head = head.next
    return 0
