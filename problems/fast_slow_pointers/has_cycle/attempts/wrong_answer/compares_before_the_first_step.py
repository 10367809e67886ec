"""Compares the pointers before the first step."""


def has_cycle(head):
    slow = fast = head
    while fast and fast.next:
        if slow is fast:
            return True
        slow, fast = slow.next, fast.next.next
    return False
