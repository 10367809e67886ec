"""Takes a list of more than 2,000 nodes for cyclic."""


def has_cycle(head):
    steps = 0
    while head is not None:
        head = head.next
        steps += 1
        if steps > 2_000:
            return True
    return False
