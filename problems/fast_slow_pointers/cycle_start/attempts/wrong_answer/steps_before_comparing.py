"""Moves before it compares in the second phase, and misses a cycle that begins at the head."""


def cycle_start(head):
    slow = fast = head
    while fast and fast.next:
        slow, fast = slow.next, fast.next.next
        if slow is fast:
            slow = head
            while True:
                slow, fast = slow.next, fast.next
                if slow is fast:
                    return slow
    return None
