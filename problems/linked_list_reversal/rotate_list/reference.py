from judge.kit import ListNode


def rotate_list(head: ListNode | None, k: int) -> ListNode | None:
    if head is None:
        return None
    last, length = head, 1
    while last.next:
        last = last.next
        length += 1
    last.next = head
    for _ in range(length - k % length):
        last = last.next
    head = last.next
    last.next = None
    return head
