"""Takes a node that points to itself for the end of the list."""


def cycle_length(head):
    positions = {}
    while head and head.next is not head:
        if head in positions:
            return len(positions) - positions[head]
        positions[head] = len(positions)
        head = head.next
    return 0
