"""Cuts each link that it has followed, so that the trail ends where the circle closes."""


def cycle_start(head):
    passed = set()
    while head and head not in passed:
        passed.add(head)
        head.next, head = None, head.next
    return head
