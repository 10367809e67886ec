from judge.kit import ListNode


def reverse_list(head: ListNode | None) -> ListNode | None:
    turned = None
    while head:
        rest = head.next
        head.next = turned
        turned = head
        head = rest
    return turned
