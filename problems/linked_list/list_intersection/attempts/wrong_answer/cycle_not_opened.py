"""Closes a cycle in the first list, and opens it only if the lists meet."""


def list_intersection(first, second):
    if first is None or second is None:
        return None
    last = first
    while last.next:
        last = last.next
    last.next = first
    slow = fast = second
    while fast and fast.next:
        slow, fast = slow.next, fast.next.next
        if slow is fast:
            slow = second
            while slow is not fast:
                slow, fast = slow.next, fast.next
            last.next = None
            return slow
    return None
