def remove_nth_from_end(head, n):
    total = 0
    current = head
    while current is not None:
        total = total + 1
        current = current.next
    index_to_remove = total - n
    if index_to_remove == 0:
        return head.next
    previous = head
    for i in range(index_to_remove - 1):
        previous = previous.next
    previous.next = previous.next.next
    return head
