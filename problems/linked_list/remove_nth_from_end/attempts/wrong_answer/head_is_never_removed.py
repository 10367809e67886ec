"""Starts both pointers at the head, and returns the list unchanged when the head has to be removed."""


def remove_nth_from_end(head, n):
    fast = slow = head
    for _ in range(n):
        fast = fast.next
    if fast is None:
        return head
    while fast.next:
        fast, slow = fast.next, slow.next
    slow.next = slow.next.next
    return head
