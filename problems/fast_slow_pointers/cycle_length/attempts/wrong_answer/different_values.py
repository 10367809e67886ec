"""Counts the different values on the round."""


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
