"""Compares the values where the two walkers stand."""


def has_cycle(head):
    slow = fast = head
    while fast and fast.next:
        slow, fast = slow.next, fast.next.next
        if fast and slow.val == fast.val:
            return True
    return False
