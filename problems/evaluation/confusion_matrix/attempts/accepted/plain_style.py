class Matrix:
    def __init__(self, labels):
        self.places = {}
        for label in labels:
            self.places[label] = len(self.places)
        self.rows = []
        for _ in labels:
            self.rows.append([0 for _ in labels])

    def place(self, label):
        if label not in self.places:
            raise ValueError("label " + label + " is unknown")
        return self.places[label]

    def add(self, truth, predicted):
        self.rows[self.place(truth)][self.place(predicted)] += 1


def confusion_matrix(y_true, y_pred, labels):
    matrix = Matrix(labels)
    for i in range(len(y_true)):
        matrix.add(y_true[i], y_pred[i])
    return matrix.rows
