"""Removes each link that it follows, so that the list ends where the cycle closes."""


def cycle_start(head):
    visited = set()
    while head and head not in visited:
        visited.add(head)
        head.next, head = None, head.next
    return head
