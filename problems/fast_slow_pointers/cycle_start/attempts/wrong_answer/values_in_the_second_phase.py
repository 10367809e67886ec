"""Compares values in the second phase."""


def cycle_start(head):
    slow = fast = head
    while fast and fast.next:
        slow, fast = slow.next, fast.next.next
        if slow is fast:
            slow = head
            while slow.val != fast.val:
                slow, fast = slow.next, fast.next
            return slow
    return None
