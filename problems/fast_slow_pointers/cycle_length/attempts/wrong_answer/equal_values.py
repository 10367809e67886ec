"""Takes an equal value for the node itself."""


def cycle_length(head):
    positions, place = {}, 0
    while head:
        if head.val in positions:
            return place - positions[head.val]
        positions[head.val] = place
        place += 1
        head = head.next
    return 0
