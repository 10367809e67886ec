def cycle_length(head):
    positions = {}
    while head is not None:
        if head in positions:
            return len(positions) - positions[head]
        positions[head] = len(positions)
        head = head.next
    return 0
