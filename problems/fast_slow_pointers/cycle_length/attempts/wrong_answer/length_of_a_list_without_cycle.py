"""Returns the number of nodes when the list ends."""


def cycle_length(head):
    positions = {}
    while head and head not in positions:
        positions[head] = len(positions)
        head = head.next
    return len(positions) - positions.get(head, 0)
