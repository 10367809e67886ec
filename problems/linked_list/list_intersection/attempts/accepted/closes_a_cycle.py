def list_intersection(first, second):
    if first is None or second is None:
        return None
    last = first
    while last.next:
        last = last.next
    last.next = first
    try:
        return cycle_start(second)
    finally:
        last.next = None


def cycle_start(head):
    slow = fast = head
    while fast and fast.next:
        slow, fast = slow.next, fast.next.next
        if slow is fast:
            slow = head
            while slow is not fast:
                slow, fast = slow.next, fast.next
            return slow
    return None
