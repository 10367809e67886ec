"""Compares the values of the two pointers' nodes."""


def has_cycle(head):
    slow = fast = head
    while fast and fast.next:
        slow, fast = slow.next, fast.next.next
        if fast and slow.val == fast.val:
            return True
    return False
