"""Keeps the count in 16 bits."""


def cycle_length(head):
    slow = fast = head
    while fast and fast.next:
        slow, fast = slow.next, fast.next.next
        if slow is fast:
            length, fast = 1, fast.next
            while fast is not slow:
                fast, length = fast.next, length + 1 & 0xFFFF
            return length
    return 0
