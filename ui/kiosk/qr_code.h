#pragma once

#include <QImage>
#include <QQuickPaintedItem>
#include <QString>

namespace turnbell::ui {

/// A QR code for the camera of a phone: black on white whatever the theme, as large as fits. Its modules are
/// whole pixels of the screen, and four of them stay empty around it (ISO/IEC 18004).
class QrCode : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString content READ content WRITE setContent NOTIFY contentChanged)

public:
    explicit QrCode(QQuickItem* parent = nullptr);

    const QString& content() const { return content_; }

    /// Empty: nothing is drawn.
    void setContent(const QString& content);

    void paint(QPainter* painter) override;

signals:
    void contentChanged();

private:
    QString content_;
    QImage modules_;  ///< a pixel each, with the empty ones around
};

}  // namespace turnbell::ui
