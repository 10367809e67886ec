def rotate_list(head, k):
    length = 0
    node = head
    while node is not None:
        length += 1
        node = node.next
    if length == 0 or k % length == 0:
        return head
    ahead = head
    for _ in range(k % length):
        ahead = ahead.next
    behind = head
    while ahead.next is not None:
        ahead = ahead.next
        behind = behind.next
    new_head = behind.next
    behind.next = None
    ahead.next = head
    return new_head
