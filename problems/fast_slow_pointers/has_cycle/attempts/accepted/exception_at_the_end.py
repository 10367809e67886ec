def has_cycle(head):
    slow = fast = head
    try:
        while True:
            slow = slow.next
            fast = fast.next.next
            if slow is fast:
                return slow is not None
    except AttributeError:
        return False
