"""Takes a node with an equal value for the same node."""


def cycle_length(head):
    positions, index = {}, 0
    while head:
        if head.val in positions:
            return index - positions[head.val]
        positions[head.val] = index
        index += 1
        head = head.next
    return 0
