"""Stops after 1,000 steps and misses a cycle that begins later."""


def has_cycle(head):
    slow = fast = head
    for _ in range(1000):
        if not fast or not fast.next:
            break
        slow, fast = slow.next, fast.next.next
        if slow is fast:
            return True
    return False
