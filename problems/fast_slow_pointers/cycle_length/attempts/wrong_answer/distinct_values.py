"""Counts the distinct values in the cycle."""


def cycle_length(head):
    slow = fast = head
    while fast and fast.next:
        slow, fast = slow.next, fast.next.next
        if slow is fast:
            values = {slow.val}
            while fast.next is not slow:
                fast = fast.next
                values.add(fast.val)
            return len(values)
    return 0
