<?xml version="1.0" encoding="UTF-8"?>
<!-- A template in the grammar of JasperReports 6, as Jaspersoft Studio 6 saves it, in that of JasperReports 7. What has no counterpart here stops it, naming the element. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:j="http://jasperreports.sourceforge.net/jasperreports" exclude-result-prefixes="j">
  <xsl:output indent="no"/>
  <xsl:strip-space elements="*"/>

  <!-- The same under the same name, out of the namespace. -->
  <xsl:template match="*"><xsl:element name="{local-name()}"><xsl:apply-templates select="@*|*|text()"/></xsl:element></xsl:template>
  <xsl:template match="text()"><xsl:value-of select="."/></xsl:template>
  <xsl:template match="@*[starts-with(name(), 'xsi:')]"/>
  <!-- isBold is bold; every other attribute keeps its name. -->
  <xsl:template match="@*">
    <xsl:variable name="third" select="substring(local-name(), 3, 1)"/>
    <xsl:choose>
      <xsl:when test="starts-with(local-name(), 'is') and contains('ABCDEFGHIJKLMNOPQRSTUVWXYZ', $third) and $third != ''">
        <xsl:attribute name="{translate($third, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz')}{substring(local-name(), 4)}"><xsl:value-of select="."/></xsl:attribute>
      </xsl:when>
      <xsl:otherwise><xsl:attribute name="{local-name()}"><xsl:value-of select="."/></xsl:attribute></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <xsl:template match="@hyperlinkType"><xsl:attribute name="linkType"><xsl:value-of select="."/></xsl:attribute></xsl:template>
  <xsl:template match="@hyperlinkTarget"><xsl:attribute name="linkTarget"><xsl:value-of select="."/></xsl:attribute></xsl:template>
  <xsl:template match="@isStretchWithOverflow"><xsl:if test=". = 'true'"><xsl:attribute name="textAdjust">StretchHeight</xsl:attribute></xsl:if></xsl:template>
  <xsl:template match="@hAlign"><xsl:attribute name="hImageAlign"><xsl:value-of select="."/></xsl:attribute></xsl:template>
  <xsl:template match="@vAlign"><xsl:attribute name="vImageAlign"><xsl:value-of select="."/></xsl:attribute></xsl:template>
  <xsl:template match="j:style/@hAlign|j:style/@hTextAlign"><xsl:attribute name="hTextAlign"><xsl:value-of select="."/></xsl:attribute></xsl:template>
  <xsl:template match="j:style/@vAlign|j:style/@vTextAlign"><xsl:attribute name="vTextAlign"><xsl:value-of select="."/></xsl:attribute></xsl:template>
  <xsl:template match="@isPdfEmbedded"><xsl:attribute name="pdfEmbedded"><xsl:value-of select="."/></xsl:attribute></xsl:template>

  <!-- Bands that stand in a section of their own. -->
  <xsl:template match="j:title|j:pageHeader|j:columnHeader|j:columnFooter|j:pageFooter|j:lastPageFooter|j:summary|j:background|j:noData">
    <xsl:if test="j:band"><xsl:element name="{local-name()}"><xsl:apply-templates select="j:band/@*|j:band/*"/></xsl:element></xsl:if>
  </xsl:template>
  <xsl:template match="j:queryString"><query><xsl:apply-templates select="@*|text()"/></query></xsl:template>
  <xsl:template match="j:subDataset"><dataset><xsl:apply-templates select="@*|*"/></dataset></xsl:template>
  <xsl:template match="j:variableExpression|j:groupExpression|j:textFieldExpression|j:imageExpression|j:subreportExpression|j:subreportParameterExpression|j:dataSourceExpression[ancestor::j:none]">
    <expression><xsl:value-of select="."/></expression>
  </xsl:template>
  <xsl:template match="j:parameterDescription|j:fieldDescription|j:variableDescription"><description><xsl:value-of select="."/></description></xsl:template>
  <xsl:template match="j:subreportParameter"><parameter name="{@name}"><xsl:apply-templates select="*"/></parameter></xsl:template>
  <xsl:template match="j:conditionalStyle">
    <conditionalStyle><xsl:apply-templates select="j:style/@*"/><xsl:apply-templates select="j:conditionExpression"/><xsl:apply-templates select="j:style/*"/></conditionalStyle>
  </xsl:template>

  <!-- Elements: what stood in a reportElement, a textElement and a font stands in the element. -->
  <xsl:template match="j:textField|j:staticText|j:image|j:frame|j:line|j:rectangle|j:ellipse|j:subreport|j:break">
    <element kind="{local-name()}">
      <xsl:apply-templates select="j:reportElement/@*"/>
      <xsl:if test="self::j:break"><xsl:attribute name="height">1</xsl:attribute><xsl:attribute name="width">1</xsl:attribute></xsl:if>
      <xsl:apply-templates select="@*"/>
      <xsl:if test="j:textElement/@textAlignment"><xsl:attribute name="hTextAlign"><xsl:value-of select="j:textElement/@textAlignment"/></xsl:attribute></xsl:if>
      <xsl:if test="j:textElement/@verticalAlignment"><xsl:attribute name="vTextAlign"><xsl:value-of select="j:textElement/@verticalAlignment"/></xsl:attribute></xsl:if>
      <xsl:apply-templates select="j:textElement/@markup|j:textElement/@rotation"/>
      <xsl:apply-templates select="j:textElement/j:font/@*[local-name() != 'size' and local-name() != 'reportFont']"/>
      <xsl:if test="j:textElement/j:font/@size"><xsl:attribute name="fontSize"><xsl:value-of select="j:textElement/j:font/@size"/></xsl:attribute></xsl:if>
      <xsl:apply-templates select="j:reportElement/*"/>
      <xsl:apply-templates select="j:graphicElement/*"/>
      <xsl:apply-templates select="j:textElement/j:paragraph"/>
      <xsl:apply-templates select="*[not(self::j:reportElement or self::j:textElement or self::j:graphicElement)]"/>
    </element>
  </xsl:template>

  <xsl:template match="j:componentElement|j:crosstab|j:genericElement|j:elementGroup|j:scriptlet|*[contains(local-name(), 'Chart')]">
    <xsl:message terminate="yes"><xsl:value-of select="local-name()"/></xsl:message>
  </xsl:template>
</xsl:stylesheet>
