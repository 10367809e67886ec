"""Copies the value of the next node and removes that one instead."""


def remove_nth_from_end(head, n):
    ahead = behind = head
    before = None
    for _ in range(n - 1):
        ahead = ahead.next
    while ahead.next:
        before = behind
        ahead, behind = ahead.next, behind.next
    if behind.next:
        behind.val = behind.next.val
        behind.next = behind.next.next
    elif before:
        before.next = None
    else:
        return None
    return head
