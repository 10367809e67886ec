"""Stops after 1,000 steps and takes the list for cyclic."""


def has_cycle(head):
    steps = 0
    while head and steps < 1000:
        head, steps = head.next, steps + 1
    return head is not None
