def has_cycle(head):
    for _ in range(20_000):
        if head is None:
            return False
        head = head.next
    return head is not None
