import random


class Dealer:
    def __init__(self, k):
        self.folds = []
        for _ in range(k):
            self.folds.append([])
        self.next_fold = 0

    def deal(self, index):
        self.folds[self.next_fold].append(index)
        self.next_fold += 1
        if self.next_fold == len(self.folds):
            self.next_fold = 0


def stratified_folds(labels, k):
    groups = {}
    for i in range(len(labels)):
        if labels[i] not in groups:
            groups[labels[i]] = []
        groups[labels[i]].append(i)
    dealer = Dealer(k)
    generator = random.Random(0)
    for label in groups:
        generator.shuffle(groups[label])
        for index in groups[label]:
            dealer.deal(index)
    return dealer.folds
